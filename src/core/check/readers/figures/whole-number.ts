/** A number without decimals, "1.234", for patterns. */
export const wholeNumber = String.raw`\d[\d.]*\d|\d`;
