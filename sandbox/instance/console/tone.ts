/** What a value means to a reader, as one of few colours. Each is a CSS variable `--t-<tone>` in the stylesheet. */
export type Tone =
  | 'critical'
  | 'high'
  | 'moderate'
  | 'low'
  | 'planning'
  | 'good'
  | 'warn'
  | 'active'
  | 'info'
  | 'neutral';

const LEVELS: readonly Tone[] = ['critical', 'high', 'moderate', 'low', 'planning'];
const LEVEL_COLUMNS = new Set([
  'priority',
  'severity',
  'impact',
  'urgency',
  'likelihood',
  'business_criticality',
  'risk',
]);
const STATE_COLUMNS = new Set(['state', 'approval', 'sync_state', 'source_status', 'status', 'outcome', 'stage']);

/** Words that decide the tone of a state; the first that occurs in the label wins. */
const STATE_WORDS: readonly (readonly [RegExp, Tone])[] = [
  [/\bnot yet\b|\bnot requested\b|\bno longer\b/, 'neutral'],
  [/\breject|\bfail|\berror|\bdead|\bconflict|\brefused/, 'critical'],
  [/\brisk accepted|\bcancel|\bskipped|\bduplicate|\bincomplete|\bignored|\bexpired/, 'neutral'],
  [/\bawait|\bpending|\brequested|\bon hold|\bwaiting|\bretry/, 'warn'],
  [/\bclosed|\bcomplete|\bapproved|\bsolved|\bresolved|\bagreed|\bin sync|\bdelivered|\binserted/, 'good'],
  [/\bin remediation|\bprogress|\brunning|\bimplement|\bplanned|\bupdated/, 'active'],
  [/\bnew\b|\bopen\b|\bqualified/, 'info'],
];

/**
 * Tone of a choice value, or `null` when the column is not one that people scan for. Columns of a level scale
 * (priority, severity ...) go by their number, columns of a life cycle by the words of the label, so that a package's own
 * states are coloured without the console knowing them.
 */
export function toneOf(column: string, value: string, label: string): Tone | null {
  if (value === '') return null;
  const name = column.split('.').at(-1) ?? column;
  if (LEVEL_COLUMNS.has(name)) {
    const level = Number.parseInt(value, 10);
    return LEVELS[level - 1] ?? 'neutral';
  }
  if (!STATE_COLUMNS.has(name)) return null;
  const words = label.toLowerCase();
  return STATE_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'neutral';
}
