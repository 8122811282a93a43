/** Holds for the results of the rules, in their order. */
export type RuleLogic = (results: readonly boolean[]) => boolean;

/**
 * Filter logic of advanced trigger rules: `1 and (2 or not 3)`, rules by number from 1, any case; `and` binds before
 * `or` (onspring-api.md 10 "Trigger rules"; the grammar is assumed). Undefined for text of another form, and when it names a
 * rule beyond `count`.
 */
export function parseRuleLogic(text: string, count: number): RuleLogic | undefined {
  const tokens = text.toLowerCase().match(/\d+|[a-z]+|[()]|\S/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    const isThere = tokens[at] === token;
    if (isThere) at += 1;
    return isThere;
  };
  const readTerm = (): RuleLogic | undefined => {
    if (take('not')) {
      const term = readTerm();
      return term && ((results) => !term(results));
    }
    if (take('(')) {
      const inner = readAlternatives();
      return take(')') ? inner : undefined;
    }
    const number = /^\d+$/.test(tokens[at] ?? '') ? Number(tokens[at]) : 0;
    at += 1;
    return number >= 1 && number <= count ? (results) => results[number - 1] === true : undefined;
  };
  const readChain = (word: 'and' | 'or', readPart: () => RuleLogic | undefined): RuleLogic | undefined => {
    const parts: (RuleLogic | undefined)[] = [readPart()];
    while (take(word)) parts.push(readPart());
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) return undefined;
    return (results) => (word === 'and' ? known.every((part) => part(results)) : known.some((part) => part(results)));
  };
  const readAlternatives = (): RuleLogic | undefined => readChain('or', () => readChain('and', readTerm));
  const logic = readAlternatives();
  return at === tokens.length ? logic : undefined;
}
