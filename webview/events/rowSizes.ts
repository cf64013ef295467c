/** Heights in the event table: known, so that the page is not asked for them. */
export const ROW_PX = 20;
export const HEAD_PX = 22;
