/** What stands in the place of a secret wherever one would be kept or shown. */
export const secretMask = '[secret]';
