/** `GET /attachments`, `GET /attachments/{id}`, `POST /attachments`: files of linked records, as the maps of files allow. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { findRefusal, findStoredFault } from '../contract/files.ts';
import type { RecordMap } from '../contract/protocol.ts';
import { createError } from '../domain/coded-error.ts';
import { type FilePlace, parseFileName, parseFilePlace, parseLinkedQuestion, parseSysId } from '../domain/request.ts';
import {
  addAttachment,
  deleteAttachment,
  findAttachment,
  openAttachment,
  readAttachments,
} from '../records/attachments.ts';
import { type Link, readLinkPage } from '../records/links.ts';
import { findRecordMap } from '../records/record-maps.ts';
import { answer, readPath, readQuery, requireEnabled, runRoute } from './sync-route.ts';

function readQueries(request: RESTAPIRequest, names: readonly string[]): Record<string, string | undefined> {
  const query: Record<string, string | undefined> = {};
  for (const name of names) query[name] = readQuery(request, name);
  return query;
}

/** The map, when files travel by it: a map without such fields opens no file of its table. */
function requireFileMap(id: string): RecordMap {
  const map = findRecordMap(id);
  if (map !== undefined && map.attachments.length > 0) return map;
  throw createError('NOT_FOUND', `No active record map with attachments has the sys_id ${id}.`);
}

function requireLink(place: FilePlace): Link {
  const [link] = readLinkPage({ recordMap: place.map, after: 0, limit: 1, records: [place.record] });
  if (link !== undefined) return link;
  throw createError('NOT_FOUND', `No record here is linked to the Onspring record ${place.record}.`);
}

export function getAttachments(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'GET attachments', () => {
    requireEnabled();
    const question = parseLinkedQuestion(readQueries(request, ['map', 'after', 'limit', 'records']));
    answer(response, readAttachments(requireFileMap(question.map), question));
  });
}

/** Answers the content as bytes that no browser runs or shows. */
export function getAttachmentContent(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'GET attachment', () => {
    requireEnabled();
    const sysId = parseSysId(readPath(request, 'id'), 'id');
    const place = parseFilePlace(readQueries(request, ['map', 'record']));
    const map = requireFileMap(place.map);
    const attachment = findAttachment(requireLink(place), sysId);
    if (attachment === null || map.attachments.every(({ direction }) => direction === 'inbound')) {
      throw createError('NOT_FOUND', `The record has no attachment ${sysId} that goes to Onspring.`);
    }
    response.setStatus(200);
    response.setContentType('application/octet-stream');
    response.getStreamWriter().writeStream(openAttachment(sysId));
  });
}

/** Adds one file; its map's limits of type and size hold here too, whatever the companion decided. */
export function postAttachment(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'POST attachments', () => {
    requireEnabled();
    const query = readQueries(request, ['map', 'record', 'field', 'name']);
    const place = parseFilePlace(query);
    const field = parseSysId(query['field'], 'field');
    const name = parseFileName(query['name']);
    const files = requireFileMap(place.map).attachments.find(({ id }) => id === field);
    if (files === undefined || files.direction === 'outbound') {
      throw createError('NOT_FOUND', `No field map ${field} of this record map brings files.`);
    }
    const length = Number(request.getHeader('Content-Length') || Number.NaN);
    const bytes = Number.isNaN(length) ? null : length;
    const refusal = findRefusal({ name, type: '', bytes }, files.limits);
    if (refusal !== null) throw createError(refusal, 'The field map does not allow this file.');
    const link = requireLink(place);
    const attachment = addAttachment(link, name, request.body.dataStream);
    if (attachment === null) {
      const text =
        'The instance refused the file. Look at glide.attachment.extensions and com.glide.attachment.max_size.';
      throw createError('FILE_REFUSED', text);
    }
    const fault = findStoredFault({ name, announced: bytes, stored: attachment.bytes }, files.limits);
    if (fault !== null) {
      deleteAttachment(attachment.id);
      const text =
        fault === 'FILE_INCOMPLETE'
          ? `${attachment.bytes} of the ${bytes} bytes that were announced arrived. Send the file again.`
          : 'The field map does not allow this file.';
      throw createError(fault, text);
    }
    answer(response, attachment, 201);
  });
}
