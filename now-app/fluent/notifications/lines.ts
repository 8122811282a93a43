/** Before a field of several lines in a mail: HTML runs lines of plain text together, and every mail program keeps those of `pre`. */
export const LINES = '<pre style="font-family: inherit; white-space: pre-wrap">';
