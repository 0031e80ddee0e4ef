import { startGateway, type TestGateway } from '../support/gateway';
import {
  byDate,
  cents,
  initiatives,
  inLanguage,
  json,
  meetings,
  totalsOf,
  type Money,
  type Text,
} from '../support/facts';
import { askSaved } from '../support/saved';

interface Titled {
  readonly number?: string | null;
  readonly title: string;
}

interface Area extends Titled {
  readonly objectives: readonly (Titled & { readonly actions: readonly Titled[] })[];
}

interface Answer {
  readonly node: {
    readonly id: string;
    readonly title: string;
    readonly adopted: string | null;
    readonly areas: readonly Area[];
    readonly meetings: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  };
  readonly jvap: {
    readonly domains: readonly (Titled & {
      readonly number: number;
      readonly area: { readonly objectives: readonly Titled[] };
      readonly initiatives: {
        readonly totalCount: number;
        readonly totals: readonly (Money & { count: number })[];
        readonly nodes: readonly { readonly id: string; readonly domainBasis: string | null }[];
      };
    })[];
  };
}

interface PlanRecord {
  readonly id: string;
  readonly title: Text;
  readonly adopted?: { readonly date: string };
  readonly areas?: readonly {
    readonly number?: string;
    readonly title: Text;
    readonly objectives?: readonly {
      readonly number?: string;
      readonly title: Text;
      readonly actions?: readonly { readonly number?: string; readonly title: Text }[];
    }[];
  }[];
}

const plans = ['rabat', 'khartoum', 'jvap', 'continental'].flatMap((name) =>
  json<PlanRecord[]>(`${name}/actionPlans.json`),
);

/** Returns a plan's areas as the graph should give them. */
function areasOf({ areas = [] }: PlanRecord, language: 'EN' | 'FR'): readonly object[] {
  const titled = ({ number, title }: { number?: string; title: Text }) => ({
    number: number ?? null,
    title: inLanguage(title, language),
  });
  return areas.map((area) => ({
    ...titled(area),
    objectives: (area.objectives ?? []).map((objective) => ({
      ...titled(objective),
      actions: (objective.actions ?? []).map(titled),
    })),
  }));
}

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

describe('question 7: from plan to practice', () => {
  test('the Joint Valletta Action Plan was adopted on 12 November 2015 and has five areas', async () => {
    const { node } = await askSaved<Answer>(gateway, 'PlanToPractice');
    expect(node).toMatchObject({ title: 'Joint Valletta Action Plan', adopted: '2015-11-12' });
    expect(node.areas.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
  });

  test.each(plans.map(({ id }) => id))(
    '%s: areas, actions and meetings as recorded, EN and FR',
    async (id) => {
      const record = plans.find((plan) => plan.id === id)!;
      const about = byDate(
        meetings.filter(({ actionPlan }) => actionPlan === id),
        'asc',
      );
      for (const language of ['EN', 'FR'] as const) {
        const { node } = await askSaved<Answer>(gateway, 'PlanToPractice', { plan: `plan:${id}`, language });
        expect(node).toMatchObject({
          id: `plan:${id}`,
          title: inLanguage(record.title, language),
          adopted: record.adopted?.date ?? null,
        });
        expect(node.areas).toEqual(areasOf(record, language));
        expect(node.meetings.totalCount).toBe(about.length);
        expect(node.meetings.nodes.map((one) => one.id)).toEqual(
          about.slice(0, 50).map((one) => `meeting:${one.id}`),
        );
      }
    },
  );

  test('each domain is an area of the plan, with its initiatives and their money', async () => {
    const { jvap } = await askSaved<Answer>(gateway, 'PlanToPractice');
    const [plan] = json<PlanRecord[]>('jvap/actionPlans.json');
    expect(jvap.domains.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    jvap.domains.forEach((domain, index) => {
      const list = initiatives.filter(({ domains = [] }) => domains.includes(domain.number));
      const area = plan!.areas![index]!;
      expect(domain.title).toBe(inLanguage(area.title, 'EN'));
      expect(domain.area.objectives.map(({ title }) => title)).toEqual(
        area.objectives?.map(({ title }) => inLanguage(title, 'EN')),
      );
      expect(domain.initiatives.totalCount).toBe(list.length);
      expect(domain.initiatives.totals.map((total) => ({ ...total, amount: cents(total.amount) }))).toEqual(
        totalsOf(list),
      );
      const newest = byDate(list, 'desc').slice(0, 5);
      expect(domain.initiatives.nodes).toMatchObject(
        newest.map(({ id, domainBasis }) => ({ id: `initiative:${id}`, domainBasis })),
      );
    });
  });
});
