import { toElements } from '../../../now-app/server/contract/comparable.ts';
import type { ShownField } from '../../../now-app/server/contract/protocol.ts';
import { type MappedField, namesRecords } from './catalogue.ts';
import type { Creations } from './creations.ts';
import { type Referenced, referencedKey } from './outbound-transform.ts';
import type { RecordsMatch, References } from './references.ts';

/** Finds the Onspring records that values name, as `toOnspringValue` takes them. */
export interface ReferencedRecords {
  /** One question for each field of keys, and creations where a map allows them. Throws `VendorError`, `StoreError`. */
  findAll(shown: readonly (readonly [MappedField, ShownField])[]): Promise<ReadonlyMap<string, Referenced>>;
}

/** The keys of one app that are asked for together. */
interface Question {
  readonly match: RecordsMatch;
  /** Key as it was shown, with the field that named it first. */
  readonly keys: Map<string, MappedField>;
}

/** Creates the finder. Without `creations` what Onspring lacks stays missing. */
export function createReferencedRecords(
  references: Pick<References, 'fetchRecords'>,
  creations: Pick<Creations, 'create'> | null,
): ReferencedRecords {
  async function answer({ match, keys }: Question): Promise<[string, Referenced][]> {
    const found = await references.fetchRecords(match, [...keys.keys()]);
    const answers: [string, Referenced][] = [];
    for (const [key, mapped] of keys) {
      const name = referencedKey(match.appId, key);
      const ids = found.get(name) ?? [];
      const isWanted = ids.length === 0 && mapped.map.createdBy !== null && creations !== null;
      answers.push([name, isWanted ? await creations.create(mapped, key) : { ids, reason: '' }]);
    }
    return answers;
  }

  return {
    async findAll(shown) {
      const answers = await Promise.all(toQuestions(shown).map(answer));
      return new Map(answers.flat());
    },
  };
}

function toQuestions(shown: readonly (readonly [MappedField, ShownField])[]): Question[] {
  const questions = new Map<string, Question>();
  for (const [mapped, { display }] of shown) {
    const { map, field, keyFieldId } = mapped;
    if (!namesRecords(map) || display === '' || keyFieldId === null || field.referencedAppId === null) continue;
    const name = `${field.referencedAppId}:${keyFieldId}`;
    const match = { appId: field.referencedAppId, fieldId: keyFieldId };
    const question = questions.get(name) ?? { match, keys: new Map<string, MappedField>() };
    questions.set(name, question);
    for (const key of map.transform === 'onspring_references' ? toElements(display) : [display]) {
      // A field that may have the record created speaks for the others.
      if (question.keys.get(key)?.map.createdBy == null) question.keys.set(key, mapped);
    }
  }
  return [...questions.values()];
}
