import { t } from '../../src/base/l10n.ts';
import type { JsonPath } from '../../src/protocol/jsonPath.ts';
import { exampleOf } from '../../src/protocol/valueShape.ts';
import { MenuButton } from '../base/menu.tsx';
import { focusRow } from './fieldRow.tsx';
import { useForm } from './formContext.ts';
import { isChecklist } from './listField.tsx';
import type { Leaf } from './members.ts';

/** What an object may have besides what it has, with its documentation. */
export function AddField({
  leaves,
  path,
  name,
}: {
  readonly leaves: readonly Leaf[];
  readonly path: JsonPath;
  readonly name: string;
}) {
  const form = useForm();
  const add = ({ path: inner, member }: Leaf): void => {
    const at = [...path, ...inner];
    const [only] = member.shape;
    form.setShown(at, true);
    // A list and a map have nothing to write into before they are there; anything else is sent when it has a value.
    const isEmptyHolder = only?.kind === 'map' || (only?.kind === 'list' && !isChecklist(only.entry));
    if (isEmptyHolder && member.shape.length === 1) form.change({ op: 'set', path: at, value: exampleOf(only) });
    focusRow(at);
  };
  return (
    <div class="form-add">
      <MenuButton
        appearance="quiet"
        small
        icon="add"
        class="add-field"
        chevron={false}
        label={name === '' ? t('Add field') : t('Add field to {0}', name)}
        title={t('Members that the event may have, too')}
        menuLabel={name === '' ? t('Fields') : t('Fields of {0}', name)}
        floating
        wide
        entries={() =>
          leaves.map((leaf) => ({
            key: leaf.path.join('.'),
            label: leaf.path.join('.'),
            detail: shortDoc(leaf.member.doc),
            title: leaf.member.doc,
            run: () => add(leaf),
          }))
        }
      >
        {t('Add field')}
      </MenuButton>
    </div>
  );
}

const DOC_CHARACTERS = 140;

/** As many whole words as two lines have room for. */
function shortDoc(doc: string): string | undefined {
  const oneLine = doc.replace(/\s+/g, ' ');
  if (oneLine === '') return undefined;
  return oneLine.length <= DOC_CHARACTERS ? oneLine : `${oneLine.slice(0, DOC_CHARACTERS).replace(/\s\S*$/, '')} …`;
}
