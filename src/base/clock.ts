/** Both clocks of one machine. `monoMs` never runs backwards; `wallMs` is Unix epoch milliseconds and may jump. */
export interface Clock {
  monoMs(): number;
  wallMs(): number;
}
