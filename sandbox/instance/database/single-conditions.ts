/** Each condition of an encoded query by itself: for what is content with any of them. */
export function toSingleConditions(query: string): string[] {
  return query
    .split('^')
    .map((part) => part.replace(/^(?:OR|NQ)(?!DERBY)/, ''))
    .filter((part) => part !== '' && part !== 'EQ' && !part.startsWith('ORDERBY'));
}
