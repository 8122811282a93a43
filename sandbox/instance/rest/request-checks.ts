import { RestError, restErrors } from './rest-error.ts';

/** `glide.rest.max_content_length`: 10 MB (servicenow-instance.md 1). */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

const tooLarge = (bytes: number): RestError =>
  restErrors.unreadableBody(
    `Rejected large REST payload with content-length = ${bytes} bytes. Max allowed: ${MAX_BODY_BYTES} bytes.`,
  );

const mediaTypes = (header: string): string[] => header.split(',').map((type) => (type.split(';')[0] ?? '').trim());

/** Reads the body; 400 above the limit, by its announced length or its real one. */
export const checkBodySize = async (request: Request): Promise<string> => {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > MAX_BODY_BYTES) throw tooLarge(announced);
  const body = await request.text();
  const bytes = Buffer.byteLength(body);
  if (bytes > MAX_BODY_BYTES) throw tooLarge(bytes);
  return body;
};

/** JSON is served; XML is the platform's second format and not emulated; anything else is 406. */
export const checkAccept = (headers: Headers): void => {
  const accept = headers.get('accept');
  if (accept === null || accept === '') return;
  const types = mediaTypes(accept);
  if (types.some((type) => ['*/*', 'application/*', 'application/json'].includes(type))) return;
  if (types.some((type) => type === 'application/xml' || type === 'text/xml'))
    throw restErrors.notEmulated('XML answers');
  throw new RestError(
    406,
    'Invalid accept header. Supported response media types for this service are: [application/json, application/xml, text/xml]',
  );
};

/** A body must be JSON: XML is not emulated, anything else is 415 with the observed text (O). */
export const checkContentType = (headers: Headers, body: string): void => {
  const header = headers.get('content-type');
  if (body === '' || header === null) return;
  const type = mediaTypes(header)[0];
  if (type === 'application/json') return;
  if (type === 'application/xml' || type === 'text/xml') throw restErrors.notEmulated('XML request bodies');
  throw new RestError(
    415,
    'Invalid content-type. Supported request media types for this service are: [application/json, application/xml, text/xml]',
  );
};
