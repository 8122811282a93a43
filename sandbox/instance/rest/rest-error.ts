/** An answer in the platform's error envelope (servicenow-instance.md 1, 1.2). */
export class RestError extends Error {
  readonly status: number;
  readonly detail: string | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, detail: string | null = null, headers: Record<string, string> = {}) {
    super(message);
    this.name = 'RestError';
    this.status = status;
    this.detail = detail;
    this.headers = headers;
  }
}

/** Bodies the platform was observed to send (1.2); one place, so that a check on a real instance corrects all. */
export const restErrors = {
  notAuthenticated: () => new RestError(401, 'User Not Authenticated', 'Required to provide Auth information'),
  notAuthorized: (detail = 'Failed API level ACL Validation') => new RestError(403, 'User Not Authorized', detail),
  noRecord: () => new RestError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval"),
  invalidTable: (table: string) => new RestError(400, `Invalid table ${table}`),
  tableNotExposed: (table: string) =>
    new RestError(403, 'User Not Authorized', `Table ${table} does not allow access through web services`),
  aclRefused: (operation: 'Insert' | 'Update' | 'Delete') =>
    new RestError(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`),
  queryRefused: (detail: string) => new RestError(403, 'Insufficient rights to query records', detail),
  unknownUri: () => new RestError(400, 'Requested URI does not represent any resource'),
  methodNotAllowed: () => new RestError(405, 'Method not allowed'),
  unreadableBody: (detail: string) => new RestError(400, 'Exception while reading request', detail),
  notEmulated: (what: string) => new RestError(501, `not emulated: ${what}`),
} as const;
