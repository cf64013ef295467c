/** The session's tools, one a line: functions and MCP servers, with what is wrong with each. */
import { isJsonObject, stringAt, type JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { SessionField } from '../../src/protocol/sessionField.ts';
import { importedTools } from '../../src/protocol/toolImport.ts';
import { toolName, type ToolProblem } from '../../src/protocol/toolChecks.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { shortName, ShortText } from '../conversation/shortText.tsx';
import { MenuButton, type MenuEntry } from '../base/menu.tsx';
import { Button } from '../toolkit/button.tsx';
import { groups } from './edits.ts';
import { ToolEditor } from './toolEditor.tsx';
import { ToolImport } from './toolImportBox.tsx';
import {
  addTools,
  freeName,
  importing,
  isToolsField,
  moveTool,
  newFunction,
  newMcpServer,
  openTool,
  plannedTools,
  problems,
  setTools,
} from './tools.ts';
import { asJson, setAsJson } from './view.ts';

/** In the place of a control: how many there are, and what can be done with the list. */
export function ToolButtons() {
  const field = groups.value.flatMap((group) => group.fields).find(isToolsField);
  if (!field) return null;
  const add = (tool: JsonValue) => {
    addTools(field, [tool]);
    openTool.value = plannedTools.value.length - 1;
  };
  return (
    <span class="tool-buttons">
      <MenuButton
        small
        icon="add"
        menuLabel={t('Add a tool')}
        label={t('Add a tool')}
        entries={() => [
          { label: t('Function'), detail: t('Your app runs it'), icon: 'symbol-method', run: () => add(newFunction()) },
          {
            label: t('MCP server'),
            detail: t('OpenAI’s servers call it'),
            icon: 'plug',
            run: () => add(newMcpServer()),
          },
          {
            label: t('Paste…'),
            detail: t('A list, or tools of Chat Completions, Anthropic or MCP'),
            icon: 'clippy',
            run: () => (importing.value = true),
          },
        ]}
      >
        {t('Add')}
      </MenuButton>
      <Button small appearance="quiet" icon="json" label={t('Edit as JSON')} onClick={() => setAsJson('tools', true)}>
        {'JSON'}
      </Button>
    </span>
  );
}

export function ToolList({ field }: { field: SessionField }) {
  const tools = plannedTools.value;
  if (asJson.value.has('tools')) return null;
  return (
    <div class="tool-list" role="cell">
      {importing.value && <ToolImport field={field} />}
      {tools.length > 0 && (
        <ul aria-label={t('Tools')}>
          {tools.map((tool, index) => (
            <ToolLine key={index} field={field} tool={tool} index={index} count={tools.length} />
          ))}
        </ul>
      )}
    </div>
  );
}

function ToolLine(props: { field: SessionField; tool: JsonValue; index: number; count: number }) {
  const { field, tool, index, count } = props;
  const open = openTool.value === index;
  const isMcp = isJsonObject(tool) && tool['type'] === 'mcp';
  const name = toolName(tool);
  const own = problems.value.filter((problem) => problem.index === index);
  const about = isJsonObject(tool) ? (stringAt(tool, 'description') ?? stringAt(tool, 'server_url') ?? '') : '';
  return (
    <li class={`tool ${open ? 'is-open' : ''}`}>
      <div class="tool-line">
        <Button
          appearance="icon"
          small
          icon={open ? 'chevron-down' : 'chevron-right'}
          label={t('Edit {0}', name)}
          expanded={open}
          onClick={() => (openTool.value = open ? undefined : index)}
        />
        <Icon name={isMcp ? 'plug' : 'symbol-method'} class="from-tool" />
        <span class="mono tool-name">
          <VisibleText text={shortName(name)} />
        </span>
        <span class="quiet tool-about">
          <ShortText text={about} />
        </span>
        <ProblemCount problems={own} />
        <MenuButton
          appearance="icon"
          small
          icon="ellipsis"
          label={t('More of {0}', name)}
          menuLabel={t('What can be done with {0}', name)}
          align="end"
          entries={() => lineEntries({ field, tool, index, count })}
        />
      </div>
      {open && <ToolEditor field={field} tool={tool} index={index} problems={own} />}
    </li>
  );
}

function ProblemCount({ problems: own }: { problems: readonly ToolProblem[] }) {
  const worst = own[0]?.severity;
  if (worst === undefined) return null;
  const [icon, extra] =
    worst === 'error' ? ['error', 'refused'] : worst === 'warning' ? ['warning', 'waiting'] : ['lightbulb', 'quiet'];
  const count = own.filter(({ severity }) => severity === worst).length;
  return (
    <span class={`tool-problems ${extra}`} title={own.map(({ message }) => message).join('\n')}>
      <Icon name={icon} size={12} />{' '}
      {worst === 'error'
        ? plural(count, t('{0} error'), t('{0} errors'))
        : worst === 'warning'
          ? plural(count, t('{0} warning'), t('{0} warnings'))
          : plural(count, t('{0} hint'), t('{0} hints'))}
    </span>
  );
}

function lineEntries(of: { field: SessionField; tool: JsonValue; index: number; count: number }): MenuEntry[] {
  const { field, tool, index, count } = of;
  const replaceWith = (...tools: readonly JsonValue[]) => {
    setTools(
      field,
      plannedTools.value.flatMap((one, at) => (at === index ? tools : [one])),
    );
  };
  const rewritten = importedTools([tool]);
  return [
    ...(rewritten && rewritten.changes.length > 0
      ? [
          {
            label: t('Rewrite for Realtime'),
            detail: rewritten.changes.join('; '),
            icon: 'wand',
            run: () => replaceWith(...rewritten.tools),
          },
        ]
      : []),
    {
      label: t('Duplicate'),
      icon: 'copy',
      run: () => replaceWith(tool, copyOf(tool)),
    },
    {
      label: t('Move up'),
      icon: 'arrow-up',
      disabledReason: index === 0 ? t('It is the first.') : undefined,
      run: () => moveTool(field, index, -1),
    },
    {
      label: t('Move down'),
      icon: 'arrow-down',
      disabledReason: index === count - 1 ? t('It is the last.') : undefined,
      run: () => moveTool(field, index, 1),
    },
    {
      label: t('Remove'),
      icon: 'trash',
      separatorBefore: true,
      run: () => {
        openTool.value = undefined;
        replaceWith();
      },
    },
  ];
}

function copyOf(tool: JsonValue): JsonValue {
  if (!isJsonObject(tool)) return tool;
  const name = stringAt(tool, 'name');
  const label = stringAt(tool, 'server_label');
  return {
    ...tool,
    ...(name !== undefined && { name: freeName(name) }),
    ...(label !== undefined && { server_label: `${label}_2` }),
  };
}
