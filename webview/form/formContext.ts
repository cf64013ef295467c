/** What the parts of a form share: the value that is written, and the one way to change it. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { JsonValue } from '../../src/base/json.ts';
import type { JsonEdit } from '../../src/protocol/jsonEdit.ts';
import type { JsonPath } from '../../src/protocol/jsonPath.ts';
import type { ValueShape } from '../../src/protocol/valueShape.ts';

export interface FormContext {
  readonly value: JsonValue;
  readonly change: (edit: JsonEdit) => void;
  /** What the session has that may stand at a path. */
  readonly suggestions: (path: JsonPath) => readonly { readonly label: string; readonly value: JsonValue }[];
  /** How a text is called that is none of the suggestions. */
  readonly nameOfOther?: (path: JsonPath, value: string) => string | undefined;
  readonly problemAt: (path: JsonPath) => string | undefined;
  /** A word on a member that says more than its documentation. */
  readonly hintAt: (path: JsonPath) => string | undefined;
  /** The place of a member that has a row though it is not written, among others of the kind. */
  readonly shownAt: (path: JsonPath) => number | undefined;
  /** The value that the form begins with: it has no row among its siblings. */
  readonly main?: JsonPath | undefined;
  readonly setShown: (path: JsonPath, shown: boolean) => void;
  /** Opens the value as text: what is too large for a field. */
  readonly editAsText: (path: JsonPath) => void;
}

/** What a value's row needs to know. */
export interface ValueRowProps {
  readonly label: string;
  readonly path: JsonPath;
  readonly shape: ValueShape;
  readonly value: JsonValue | undefined;
  readonly doc: string;
  readonly isRequired: boolean;
  /** Buttons of the list that the value is in. */
  readonly tools?: ComponentChildren;
  /** In place of the label, where the name can be changed. */
  readonly nameField?: ComponentChildren;
}

export const Form = createContext<FormContext | undefined>(undefined);

/** @throws outside of a form: a mistake in code */
export function useForm(): FormContext {
  const form = useContext(Form);
  if (!form) throw new Error('A part of a form stands outside of one.');
  return form;
}
