/** What the platform's documentation tells scoped apps to reach by the name of the global scope. */
export const GLOBAL_APIS: ReadonlySet<string> = new Set([
  // Base class of client-callable script includes.
  'AbstractAjaxProcessor',
  // Query builder kept as a script include of the global scope.
  'GlideQuery',
  // The parser of the language, by its old name.
  'JSON',
]);
