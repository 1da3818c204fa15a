/** A text with its first letter large: some languages write weekdays small, a heading or line begins large. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
