/**
 * Stands for `^` inside the value of a structured condition (`addQuery`), which an instance compares as it is. Encoded
 * query text itself knows no escape (servicenow-instance.md 10.1), so this character of the private use area never
 * leaves the stand-in: the query parser puts `^` back.
 */
export const VALUE_CARET = '\uE05E';
