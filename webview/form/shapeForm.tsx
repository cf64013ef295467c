/** A form for a JSON value of a documented shape: objects, alternatives, lists and maps, to any depth that is documented. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { pathText, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { kindOf, type MemberShape, type ObjectKind, type ValueShape } from '../../src/protocol/valueShape.ts';
import { JsonField } from '../base/jsonField.tsx';
import { AddField } from './addField.tsx';
import { AlternativeField } from './alternativeField.tsx';
import { FieldRow } from './fieldRow.tsx';
import { useForm, type ValueRowProps } from './formContext.ts';
import { ListRows, ListTools, isChecklist, Checklist } from './listField.tsx';
import { MapRows, MapTools } from './mapField.tsx';
import { fieldText, leavesOf, samePath, writtenMembers } from './members.ts';
import { isLong, isScalar, ScalarField, TooLarge } from './scalarField.tsx';

/** The rows of an object, and what adds more. @param path of the object in the form's value */
export function ObjectRows({
  kind,
  value,
  path,
  name,
}: {
  readonly kind: ObjectKind;
  readonly value: JsonObject;
  readonly path: JsonPath;
  readonly name: string;
}) {
  const form = useForm();
  const leaves = leavesOf(kind, value);
  const shown = leaves
    .map((leaf) => ({ ...leaf, at: leaf.isRequired ? -1 : form.shownAt([...path, ...leaf.path]) }))
    .filter((leaf) => leaf.at !== undefined)
    .toSorted((left, right) => (left.at ?? 0) - (right.at ?? 0));
  const rest = writtenMembers(kind, value).filter((one) => !shown.some((leaf) => samePath(leaf.path, one.path)));
  const isBelow = (leaf: { readonly path: readonly string[] }): boolean =>
    !form.main || !samePath([...path, ...leaf.path], form.main);
  const absent = leaves.filter((leaf) => ![...shown, ...rest].some((one) => samePath(leaf.path, one.path)));
  return (
    <>
      {[...shown, ...rest].filter(isBelow).map(({ path: inner, member }) => (
        <MemberRow
          key={inner.join('.')}
          label={labelOf(inner, path)}
          path={[...path, ...inner]}
          member={member}
          isRequired={leaves.some((leaf) => leaf.isRequired && samePath(leaf.path, inner))}
          value={valueIn(value, inner)}
        />
      ))}
      {absent.length > 0 && <AddField leaves={absent} path={path} name={name} />}
    </>
  );
}

/** What every member of an event is in need not be said of each. */
function labelOf(inner: readonly string[], path: JsonPath): string {
  const isInBody = path.length === 0 && inner.length > 1;
  return (isInBody ? inner.slice(1) : inner).join('.');
}

function valueIn(value: JsonObject, path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((current, key) => {
    return isJsonObject(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  }, value);
}

function MemberRow({
  label,
  path,
  member,
  isRequired,
  value,
}: {
  readonly label: string;
  readonly path: JsonPath;
  readonly member: MemberShape | undefined;
  readonly isRequired: boolean;
  readonly value: JsonValue | undefined;
}) {
  if (!member) return <OtherRow label={label} path={path} value={value} />;
  return (
    <ValueRow label={label} path={path} shape={member.shape} value={value} doc={member.doc} isRequired={isRequired} />
  );
}

/** What nobody documents is written as it is, and kept. */
function OtherRow({ label, path, value }: { label: string; path: JsonPath; value: JsonValue | undefined }) {
  const { change } = useForm();
  return (
    <FieldRow
      label={label}
      path={path}
      doc={t('Not documented for this event; it is sent as it is written.')}
      isRequired={false}
      canRemove
      control="text"
    >
      {value !== undefined && fieldText(value) === undefined ? (
        <TooLarge path={path} value={value} />
      ) : (
        <JsonField
          label={label}
          value={value}
          onChange={(next) => change(next === undefined ? { op: 'remove', path } : { op: 'set', path, value: next })}
        />
      )}
    </FieldRow>
  );
}

/** A value with its name, and below it what is in it. */
export function ValueRow(props: ValueRowProps) {
  const { label, path, shape, value, doc, isRequired } = props;
  const canRemove = !isRequired && value !== undefined;
  const { tools, nameField } = props;
  const row = { label, path, doc, isRequired, canRemove, nameField };
  if (isScalar(shape)) {
    return (
      <FieldRow {...row} control={isLong(shape, path) ? 'text' : 'line'} tools={tools}>
        <ScalarField label={label} path={path} shape={shape} value={value} isRequired={isRequired} />
      </FieldRow>
    );
  }
  if (value !== undefined && fieldText(value) === undefined && !isJsonObject(value)) {
    return (
      <FieldRow {...row} control="line" tools={tools}>
        <TooLarge path={path} value={value} />
      </FieldRow>
    );
  }
  const [only] = shape;
  if (only?.kind === 'list' && isChecklist(only.entry) && (value === undefined || Array.isArray(value))) {
    return (
      <FieldRow {...row} control="line" tools={tools}>
        <Checklist label={label} path={path} entry={only.entry} value={value} />
      </FieldRow>
    );
  }
  const kind = kindOf(shape, value);
  const isAlternative = shape.length > 1 || (shape.length === 1 && only?.kind === 'object');
  const isOther = value !== undefined && !kind;
  return (
    <>
      <FieldRow
        {...row}
        control="group"
        tools={
          <>
            {only?.kind === 'list' && (value === undefined || Array.isArray(value)) && shape.length === 1 && (
              <ListTools label={label} path={path} entry={only.entry} value={value} />
            )}
            {kind?.kind === 'list' && shape.length > 1 && Array.isArray(value) && (
              <ListTools label={label} path={path} entry={kind.entry} value={value} />
            )}
            {(kind?.kind === 'map' || (value === undefined && only?.kind === 'map' && shape.length === 1)) && (
              <MapTools label={label} path={path} shape={shape} value={value} />
            )}
            {tools}
          </>
        }
      >
        {isOther ? (
          <JsonOfOther label={label} path={path} value={value} />
        ) : (
          isAlternative && (
            <AlternativeField
              label={label}
              path={path}
              shape={shape}
              value={value}
              kind={kind}
              isRequired={isRequired}
            />
          )
        )}
      </FieldRow>
      <Inside label={label} path={path} shape={shape} value={value} />
    </>
  );
}

function JsonOfOther({ label, path, value }: { label: string; path: JsonPath; value: JsonValue }) {
  const { change } = useForm();
  return (
    <JsonField
      label={label}
      value={value}
      onChange={(next) => change(next === undefined ? { op: 'remove', path } : { op: 'set', path, value: next })}
    />
  );
}

function Inside({
  label,
  path,
  shape,
  value,
}: {
  readonly label: string;
  readonly path: JsonPath;
  readonly shape: ValueShape;
  readonly value: JsonValue | undefined;
}) {
  const kind = kindOf(shape, value);
  const depth = path.length;
  const group = {
    role: 'group',
    'aria-label': pathText(path),
    class: `form-group ${depth > 1 ? 'is-inner' : ''}`,
  } as const;
  if (kind?.kind === 'object' && isJsonObject(value)) {
    return (
      <div {...group}>
        <ObjectRows kind={kind} value={value} path={path} name={label} />
      </div>
    );
  }
  if (kind?.kind === 'list' && Array.isArray(value) && value.length > 0) {
    return (
      <div {...group}>
        <ListRows Row={ValueRow} label={label} path={path} entry={kind.entry} value={value} />
      </div>
    );
  }
  if (kind?.kind === 'map' && isJsonObject(value) && Object.keys(value).length > 0) {
    return (
      <div {...group}>
        <MapRows Row={ValueRow} path={path} shape={kind.value} value={value} />
      </div>
    );
  }
  return null;
}
