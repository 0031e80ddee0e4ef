import {
  ComponentsAtAGlance,
  type ComponentsAtAGlanceQuery,
} from '../../documents/ComponentsAtAGlance.generated';
import { Figure } from '../../figure/Figure';
import { known, type Sheet } from '../../figure/sheet';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { componentNames, useComponentWords, type ComponentName } from '../../text/components';
import { useText } from '../../text/texts';
import { useLanguage } from '../../text/useLang';
import { ComponentCard } from './ComponentCard';
import { words } from './words';

/** One card for each component, with its counts. */
export function ComponentCards() {
  const text = useText(words);
  const names = useComponentWords();
  const question = useQuestion(ComponentsAtAGlance, { language: useLanguage() });
  function sheet(data: ComponentsAtAGlanceQuery): Sheet {
    return {
      columns: [
        { label: text.component },
        { label: text.launched },
        { label: text.members(null), numeric: true },
        { label: text.organisations(null), numeric: true },
        { label: text.meetings(2), numeric: true },
        { label: text.initiatives(2), numeric: true },
      ],
      rows: componentNames.map((name) => {
        const { members, meetings, initiatives } = countsOf(data, name);
        const launch = recordOf(data, name);
        const [countries, organisations] = name === 'ADEPT' ? ['', members] : [members, ''];
        return [
          names[name].long,
          launch && known(launch.launched, launch.launchedPrecision),
          countries,
          organisations,
          meetings,
          initiatives,
        ];
      }),
    };
  }
  return (
    <Figure
      title={text.cards}
      lead={text.cardsLead}
      className="bare"
      question={question}
      sheet={sheet}
      sources={(data) => sourcesOf(componentNames.map((name) => recordOf(data, name)))}
      height={230}
    >
      {(data) => (
        <ul className="component-cards">
          {componentNames.map((name) => (
            <li key={name}>
              <ComponentCard name={name} record={recordOf(data, name)} counts={countsOf(data, name)} />
            </li>
          ))}
        </ul>
      )}
    </Figure>
  );
}

/** A component's own record; null if the component does not respond. */
export type ComponentRecord = NonNullable<ComponentsAtAGlanceQuery['rabat']>;

/**
 * The counts of a component. `members` counts organisations for ADEPT and countries for the others. It is null if the
 * component has no list of members, or if no member is known at present.
 */
export interface ComponentCounts {
  readonly members: number | null;
  readonly meetings: number;
  readonly initiatives: number;
}

function recordOf(data: ComponentsAtAGlanceQuery, name: ComponentName): ComponentRecord | null {
  const key = name.toLowerCase() as Lowercase<ComponentName>;
  return data[key];
}

function countsOf(data: ComponentsAtAGlanceQuery, name: ComponentName): ComponentCounts {
  const count = (groups: readonly { readonly key: string; readonly count: number }[]) =>
    groups.find(({ key }) => key === name)?.count ?? 0;
  return {
    members: membersOf(data, name),
    meetings: count(data.meetings.groups),
    initiatives: count(data.initiatives.groups),
  };
}

function membersOf(data: ComponentsAtAGlanceQuery, name: ComponentName): number | null {
  switch (name) {
    case 'RABAT':
      return data.rabatMembers.totalCount;
    case 'KHARTOUM':
      return data.khartoumMembers.totalCount;
    case 'CONTINENTAL':
      return data.continentalMembers.totalCount;
    case 'ADEPT':
      return data.adept?.organisations.length ?? null;
    case 'JVAP':
      return null;
  }
}
