/** Tools pasted from elsewhere: says what it found and what it would change, before anything is taken over. */
import { useState } from 'preact/hooks';
import { jsonEquals, type JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { syntaxProblem } from '../../src/protocol/jsonText.ts';
import type { SessionField } from '../../src/protocol/sessionField.ts';
import { importedTools, type ImportedTools } from '../../src/protocol/toolImport.ts';
import { toolName } from '../../src/protocol/toolChecks.ts';
import { plural } from '../base/format.ts';
import { Button } from '../toolkit/button.tsx';
import { TextArea } from '../toolkit/fields.tsx';
import { addTools, importing, plannedTools, setTools } from './tools.ts';

function read(text: string): ImportedTools | string | undefined {
  if (text.trim() === '') return undefined;
  const problem = syntaxProblem(text);
  if (problem) return t('Not JSON: {0}', problem.message);
  return (
    importedTools(JSON.parse(text) as JsonValue) ?? t('There is no tool in it: a list, or an object with “tools”.')
  );
}

export function ToolImport({ field }: { field: SessionField }) {
  const [text, setText] = useState('');
  const found = read(text);
  const tools = typeof found === 'object' ? found : undefined;
  const reason = tools ? undefined : t('paste tools first');
  const take = (how: (tools: readonly JsonValue[]) => void) => {
    if (!tools) return;
    how(tools.tools);
    importing.value = false;
  };
  return (
    <div
      class="tool-import"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') importing.value = false;
      }}
    >
      <TextArea
        mono
        focused
        label={t('Tools to paste')}
        placeholder={t('[{"type": "function", "name": "…"}]: also as Chat Completions, Anthropic or MCP write them')}
        rows={4}
        value={text}
        onInput={setText}
      />
      {typeof found === 'string' && <p class="field-problem">{found}</p>}
      {tools && (
        <p class="quiet tool-note">
          {plural(tools.tools.length, t('{0} tool: {1}.'), t('{0} tools: {1}.'), tools.tools.map(toolName).join(', '))}{' '}
          {tools.changes.map((change) => `${change}.`).join(' ')}
        </p>
      )}
      <div class="button-row">
        <Button
          small
          appearance="primary"
          disabledReason={reason}
          onClick={() => take((more) => addTools(field, more))}
        >
          {t('Add to the list')}
        </Button>
        {plannedTools.value.length > 0 && (
          <Button
            small
            disabledReason={
              reason ?? (jsonEquals([...(tools?.tools ?? [])], [...plannedTools.value]) ? t('the same') : undefined)
            }
            onClick={() => take((all) => setTools(field, all))}
          >
            {t('Replace the list')}
          </Button>
        )}
        <Button small appearance="quiet" onClick={() => (importing.value = false)}>
          {t('Cancel')}
        </Button>
      </div>
    </div>
  );
}
