/** How many words a line has. */
export const wordCount = (text: string): number => text.split(/\s+/).length;
