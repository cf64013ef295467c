/** Says whether an event fits; after one that does not, `errors` says what was found. */
export interface EventValidator {
  (event: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export interface ValidationError {
  /** JSON pointer to the value that does not fit. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** By event type. */
export interface EventValidators {
  readonly ga: ReadonlyMap<string, EventValidator>;
  readonly beta: ReadonlyMap<string, EventValidator>;
}

export const validators: EventValidators;
