/** The control for a field's new value; any value at all can be written as JSON instead. */
import type { JsonValue } from '../../src/base/json.ts';
import { isJsonObject, stringAt } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { pathText } from '../../src/protocol/jsonPath.ts';
import type { SessionField, SessionOption } from '../../src/protocol/sessionField.ts';
import { ValueField } from '../base/valueField.tsx';
import { Button } from '../toolkit/button.tsx';
import { discards, invalid, planned, setEdit, setInvalid } from './edits.ts';
import { ToolButtons } from './toolList.tsx';
import { plannedTools } from './tools.ts';
import { asJson, setAsJson } from './view.ts';

export function FieldControl({ field }: { field: SessionField }) {
  const key = pathText(field.path);
  const isJson = field.control === 'json' || asJson.value.has(key);
  const value = planned(field);
  const label = t('New value of {0}', key);
  const onChange = (next: JsonValue | undefined) => setEdit(field, next);
  if (field.control === 'tools' && !isJson) return <ToolButtons />;
  if (isJson) {
    return (
      <>
        <ValueField
          key={discards.value}
          label={label}
          control="json"
          value={value ?? undefined}
          options={[]}
          placeholder={field.hint ?? t('JSON, or null')}
          onChange={onChange}
          unfinished={invalid.value.get(key)?.text}
          onProblem={(unfinished) => setInvalid(key, unfinished)}
        />
        {field.control !== 'json' && (
          <Button appearance="quiet" small class="json-back" onClick={() => setAsJson(key, false)}>
            {field.control === 'tools' ? t('Back to the list') : t('Back to the choice')}
          </Button>
        )}
      </>
    );
  }
  const hintInField = field.hint !== undefined && (field.control === 'number' || field.control === 'tokens');
  return (
    <span class={hintInField ? 'has-hint' : ''}>
      <ValueField
        key={discards.value}
        label={label}
        control={field.control === 'tools' ? 'json' : field.control}
        value={value ?? (field.control === 'choice' && value === null ? null : undefined)}
        options={optionsOf(field)}
        placeholder={hintInField ? undefined : field.hint}
        emptyLabel={field.control === 'choice' && value === undefined ? t('as the server chooses') : undefined}
        keepEmpty={field.control === 'text' || field.control === 'longText'}
        otherEntry={{ label: t('other, as JSON…'), run: () => setAsJson(key, true) }}
        onChange={onChange}
        onProblem={(unfinished) => setInvalid(key, unfinished)}
      />
      {hintInField && <span class="quiet control-hint">{field.hint}</span>}
    </span>
  );
}

/** A tool can be chosen by its name, once there are tools. */
function optionsOf(field: SessionField): readonly SessionOption[] {
  if (pathText(field.path) !== 'tool_choice') return field.options;
  const named = plannedTools.value.flatMap((tool) => {
    const name = isJsonObject(tool) && tool['type'] === 'function' ? stringAt(tool, 'name') : undefined;
    return name === undefined ? [] : [{ label: name, value: { type: 'function', name } }];
  });
  return [...field.options, ...named];
}
