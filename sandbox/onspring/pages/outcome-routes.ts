import type { Context, Hono } from 'hono';
import type { Trigger } from '../outcomes/definition.ts';
import type { Tenant } from '../tenant.ts';
import type { Environment } from '../vendor-api.ts';
import { type OutcomeTexts, parseOutcome, toOutcomeTexts } from './outcome-form.ts';
import { renderOutcomePage } from './outcome-page.ts';

/** Forms of REST API Outcomes: a new one of an app, and those in force. */
export function addOutcomeRoutes(
  pages: Hono<Environment>,
  tenant: Tenant,
  answerMissing: (context: Context<Environment>) => Response | Promise<Response>,
): void {
  const readTexts = async (context: Context<Environment>): Promise<OutcomeTexts> => {
    const form = await context.req.formData();
    return Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  };
  const find = (context: Context<Environment>) => {
    const id = Number(context.req.param('triggerId'));
    const trigger: Trigger | undefined = tenant.outcomes.triggers().find((each) => each.id === id);
    return { trigger, app: tenant.state.apps.get(trigger?.appId ?? Number(context.req.param('appId'))) };
  };

  pages.get('/apps/:appId/outcomes/new', (context) => {
    const { app } = find(context);
    return app ? context.html(renderOutcomePage({ app })) : answerMissing(context);
  });
  pages.post('/apps/:appId/outcomes', async (context) => {
    const { app } = find(context);
    if (!app) return answerMissing(context);
    const texts = await readTexts(context);
    const parsed = parseOutcome(app, texts, undefined);
    if (!parsed.ok) return context.html(renderOutcomePage({ app, texts, problem: parsed.problem }), 400);
    return context.redirect(`/ui/outcomes/${tenant.outcomes.define(parsed.definition).id}?saved=1`, 303);
  });
  pages.get('/outcomes/:triggerId', (context) => {
    const { app, trigger } = find(context);
    if (!app || !trigger) return answerMissing(context);
    const { definition } = trigger;
    return context.html(
      renderOutcomePage({
        app,
        triggerId: trigger.id,
        texts: toOutcomeTexts(definition),
        ruleCount: definition.rules.length,
        ...(context.req.query('saved') === undefined ? {} : { notice: 'Saved.' }),
      }),
    );
  });
  pages.post('/outcomes/:triggerId', async (context) => {
    const { app, trigger } = find(context);
    if (!app || !trigger) return answerMissing(context);
    const texts = await readTexts(context);
    const parsed = parseOutcome(app, texts, trigger.definition);
    const triggerId = trigger.id;
    if (!parsed.ok) return context.html(renderOutcomePage({ app, triggerId, texts, problem: parsed.problem }), 400);
    tenant.outcomes.redefine(triggerId, parsed.definition);
    return context.redirect(`/ui/outcomes/${triggerId}?saved=1`, 303);
  });
}
