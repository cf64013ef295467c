/** The members of one tool. What a tool has besides stays as it is, and shows as JSON. */
import { isJsonObject, type JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { SessionField } from '../../src/protocol/sessionField.ts';
import { importedTools } from '../../src/protocol/toolImport.ts';
import type { ToolProblem } from '../../src/protocol/toolChecks.ts';
import { Icon } from '../base/icon.tsx';
import { ValueField, type ValueFieldProps } from '../base/valueField.tsx';
import { Button } from '../toolkit/button.tsx';
import { TextField } from '../toolkit/fields.tsx';
import { discards, setInvalid, UNNAMED_KEY } from './edits.ts';
import { plannedTools, setToolMember, setTools } from './tools.ts';

interface Member {
  readonly key: string;
  readonly control: ValueFieldProps['control'] | 'secret';
  readonly options?: ValueFieldProps['options'];
  readonly hint?: string;
}

const functionMembers: readonly Member[] = [
  { key: 'name', control: 'text', hint: t('a to z, 0 to 9, _ and -') },
  { key: 'description', control: 'longText', hint: t('When to call it, and what it does') },
  { key: 'parameters', control: 'json', hint: t('A JSON Schema of an object') },
];

const approval = ['never', 'always'].map((value) => ({ label: value, value }));
const mcpMembers: readonly Member[] = [
  { key: 'server_label', control: 'text', hint: t('How calls name it') },
  { key: 'server_url', control: 'text', hint: 'https://…' },
  { key: 'server_description', control: 'text' },
  { key: 'authorization', control: 'secret', hint: t('An OAuth token, without “Bearer”') },
  { key: 'headers', control: 'json', hint: '{"…": "…"}' },
  { key: 'allowed_tools', control: 'json', hint: t('All; or ["name", …]') },
  { key: 'require_approval', control: 'choice', options: approval },
];

export function ToolEditor(props: {
  field: SessionField;
  tool: JsonValue;
  index: number;
  problems: readonly ToolProblem[];
}) {
  const { field, tool, index, problems } = props;
  const isMcp = isJsonObject(tool) && tool['type'] === 'mcp';
  const members = isMcp ? mcpMembers : functionMembers;
  const rewrite = importedTools([tool]);
  const isForeign = isJsonObject(tool) && isJsonObject(tool['function']);
  return (
    <div class="tool-editor">
      {!isForeign && isJsonObject(tool) && (
        <div class="tool-members">
          {members.map((member) => (
            <MemberField
              key={member.key}
              member={member}
              value={tool[member.key]}
              place={t('tool {0}', index + 1)}
              onChange={(value) => setToolMember(field, index, member.key, value)}
            />
          ))}
        </div>
      )}
      {isMcp && (
        <p class="quiet tool-note">
          {t(
            'What is written here is sent to the server and to nobody else: it is masked below, in copies and in exports, and no preset keeps it.',
          )}
        </p>
      )}
      {problems.length > 0 && (
        <ul class="tool-problem-list" aria-label={t('Problems')}>
          {problems.map((problem, at) => (
            <li key={at} class={`is-${problem.severity}`}>
              <Icon
                size={12}
                name={problem.severity === 'error' ? 'error' : problem.severity === 'warning' ? 'warning' : 'lightbulb'}
                class={problem.severity === 'error' ? 'refused' : problem.severity === 'warning' ? 'waiting' : 'quiet'}
              />
              <span>
                {problem.path !== '' && <span class="mono">{problem.path}</span>} {problem.message}
              </span>
            </li>
          ))}
        </ul>
      )}
      {rewrite && rewrite.changes.length > 0 && (
        <div class="button-row">
          <Button
            small
            icon="wand"
            title={rewrite.changes.join('\n')}
            onClick={() =>
              setTools(
                field,
                plannedTools.value.flatMap((one, at) => (at === index ? rewrite.tools : [one])),
              )
            }
          >
            {t('Rewrite for Realtime')}
          </Button>
        </div>
      )}
    </div>
  );
}

function MemberField(props: {
  member: Member;
  value: JsonValue | undefined;
  place: string;
  onChange: (value: JsonValue | undefined) => void;
}) {
  const { member, value, place, onChange } = props;
  const label = t('{0} of {1}', member.key, place);
  return (
    <>
      <span class="mono tool-member-name">{member.key}</span>
      {member.control === 'secret' ? (
        <TextField
          secret
          label={label}
          value={typeof value === 'string' ? value : ''}
          placeholder={member.hint}
          onInput={(text) => onChange(text === '' ? undefined : text)}
        />
      ) : (
        <ValueField
          key={discards.value}
          label={label}
          control={member.control}
          value={value}
          options={member.options ?? []}
          placeholder={member.hint}
          emptyLabel={member.control === 'choice' ? t('as the server chooses') : undefined}
          onChange={onChange}
          onProblem={(unfinished) => setInvalid(`${UNNAMED_KEY}${label}`, unfinished)}
        />
      )}
    </>
  );
}
