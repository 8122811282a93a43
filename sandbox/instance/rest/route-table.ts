/** One parsed path template: `{name}` segments are parameters. */
interface Route<T> {
  readonly method: string;
  readonly template: string;
  readonly segments: readonly string[];
  readonly target: T;
}

export interface RouteMatch<T> {
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
  readonly target: T;
}

export interface RouteTable<T> {
  add(method: string, template: string, target: T): void;
  /** `wrong_method`: the path is known under another method; `null`: nothing has this path. */
  match(method: string, path: string): RouteMatch<T> | 'wrong_method' | null;
  /** Everything that was added, by template. */
  list(): readonly { readonly method: string; readonly template: string }[];
}

const toSegments = (path: string): string[] => path.split('/').filter((segment) => segment !== '');
const isParameter = (segment: string): boolean => segment.startsWith('{') && segment.endsWith('}');
const literals = (segments: readonly string[]): number => segments.filter((segment) => !isParameter(segment)).length;

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a stray percent sign stands for itself
  }
};

const bind = (template: readonly string[], path: readonly string[]): Record<string, string> | null => {
  if (template.length !== path.length) return null;
  const params: Record<string, string> = {};
  for (const [position, segment] of template.entries()) {
    const actual = path[position] ?? '';
    if (isParameter(segment)) params[segment.slice(1, -1)] = decode(actual);
    else if (segment !== actual) return null;
  }
  return params;
};

/** Path routing; the template with more literal segments wins (servicenow-instance.md 9.1). */
export const createRouteTable = <T>(): RouteTable<T> => {
  const routes: Route<T>[] = [];
  return {
    add: (method, template, target) => {
      routes.push({ method: method.toUpperCase(), template, segments: toSegments(template), target });
      routes.sort((one, other) => literals(other.segments) - literals(one.segments));
    },
    match: (method, path) => {
      const segments = toSegments(path);
      let pathKnown = false;
      for (const route of routes) {
        const params = bind(route.segments, segments);
        if (params === null) continue;
        pathKnown = true;
        if (route.method === method) return { template: route.template, params, target: route.target };
      }
      return pathKnown ? 'wrong_method' : null;
    },
    list: () => routes.toSorted((one, other) => one.template.localeCompare(other.template)),
  };
};
