import { DateTime } from 'luxon';
import { z } from 'zod';
import { forbidden, notFound, rejected } from '../errors.ts';
import { type DataFormat, itemNames, toFieldValue } from '../fields.ts';
import { parseFilter } from '../filter.ts';
import { compileFilter } from '../filter-evaluator.ts';
import type { App, Field, OnspringRecord, Report, Value } from '../model.ts';
import { type Call, type Reply, readDataFormat, readDataType, readId, readPaging, toPage } from '../request.ts';
import { isVisible, requireApp, rightsFor } from '../rights.ts';
import { recordsOf } from '../state.ts';

type Cell = string | number | null;

/** What a reference shows in a report: the first text field of the referenced record. */
function displayName(call: Call, appId: number, recordId: number): string {
  const app = call.tenant.state.apps.get(appId);
  for (const field of app?.fields ?? []) {
    const value = field.type === 'Text' ? app?.records.get(recordId)?.values.get(field.id) : undefined;
    if (value?.kind === 'text') return value.text;
  }
  return String(recordId);
}

/** Raw joins several values with `|`, Formatted with CRLF (onspring-api.md 6). */
function toCell(call: Call, field: Field, value: Value | undefined, format: DataFormat): Cell {
  const separator = format === 'Raw' ? '|' : '\r\n';
  if (!value) return null;
  switch (value.kind) {
    case 'list':
      return itemNames(call.tenant.state, field, value.itemIds).join(separator);
    case 'reference': {
      const appId = field.type === 'Reference' || field.type === 'SurveyReference' ? field.referencedAppId : 0;
      return value.recordIds.map((id) => displayName(call, appId, id)).join(separator);
    }
    case 'files':
      return value.fileIds.map((id) => call.tenant.state.files.get(id)?.name ?? '').join(separator);
    case 'date':
      if (format === 'Raw') return DateTime.fromMillis(value.epochMs, { zone: 'utc' }).toFormat('M/d/yyyy h:mm a');
      break;
    case 'fixed':
      return toFixedCell(value.value, separator);
    default:
      break;
  }
  const wire = toFieldValue(call.tenant.state, field, value, format).value;
  return typeof wire === 'number' || typeof wire === 'string' ? wire : JSON.stringify(wire);
}

const scoresSchema = z.array(z.object({ name: z.string(), score: z.number() }));

/** Values the tenant does not compute: scores of a group print as `name: 5`, texts and numbers as they are (6). */
function toFixedCell(value: unknown, separator: string): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  const scores = scoresSchema.safeParse(value);
  if (!scores.success) return JSON.stringify(value);
  return scores.data.map(({ name, score }) => `${name}: ${score}`).join(separator);
}

function matchingRecords(call: Call, app: App, report: Report): OnspringRecord[] {
  if (report.filter === '') return recordsOf(app);
  return recordsOf(app).filter(compileFilter(call.tenant.state, app, parseFilter(report.filter), () => true));
}

/** Counts per value of the chart field; chart rows have no record id. */
function toChart(call: Call, field: Field, records: readonly OnspringRecord[]) {
  const counts = new Map<string, number>();
  for (const record of records) {
    const name = String(toCell(call, field, record.values.get(field.id), 'Formatted') ?? '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return { columns: [field.name, 'Count'], rows: [...counts].map((cells) => ({ recordId: null, cells })) };
}

/** GET /Reports/id/{reportId}: all rows at once, reports are not paged (6). */
export function getReport(call: Call): Reply {
  const reportId = readId(call, 'reportId');
  const format = readDataFormat(call, 'apiDataFormat');
  const dataType = readDataType(call);
  const { state } = call.tenant;
  const report = state.reports.get(reportId);
  if (!report) throw notFound();
  if (rightsFor(call.role, report.appId)?.reports !== true) throw forbidden(`read report ${reportId}`);
  const app = requireApp(call, report.appId, 'read');
  const records = matchingRecords(call, app, report);
  if (dataType === 'ChartData') {
    const chartField = report.chartFieldId === null ? undefined : state.fields.get(report.chartFieldId);
    if (!chartField) throw rejected(`Report ${reportId} has no chart data.`);
    return { status: 200, json: toChart(call, chartField, records) };
  }
  const fields = report.fieldIds
    .flatMap((id) => state.fields.get(id) ?? [])
    .filter((field) => isVisible(call.role, field));
  const rows = records.map((record) => ({
    recordId: record.recordId,
    cells: fields.map((field) => toCell(call, field, record.values.get(field.id), format)),
  }));
  return { status: 200, json: { columns: fields.map(({ name }) => name), rows } };
}

/** GET /Reports/appId/{appId} */
export function listReports(call: Call): Reply {
  const appId = readId(call, 'appId');
  const paging = readPaging(call);
  requireApp(call, appId, 'read');
  if (rightsFor(call.role, appId)?.reports !== true) throw forbidden(`read reports of app ${appId}`);
  const reports = [...call.tenant.state.reports.values()].filter((report) => report.appId === appId);
  return toPage(reports, paging, ({ id, name, description }) => ({ appId, id, name, description }));
}
