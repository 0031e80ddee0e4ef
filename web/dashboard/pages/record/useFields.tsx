import type { ReactNode } from 'react';
import type { RecordPageQuery } from '../../documents/RecordPage.generated';
import type { Lang } from '../../../shared/language';
import { inAlphabet } from '../../parts/countries';
import { Link } from '../../place/Link';
import { recordPath } from '../../place/routes';
import { domainsInShort, meetingTypes, statuses } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { words } from './words';
import { langOf, useLang } from '../../text/useLang';

/** A known field of a record. */
export interface Field {
  readonly label: string;
  readonly value: ReactNode;
  /** The language of the value if it differs from the language of the page. */
  readonly lang?: string;
  /** The value as an amount if it is money. */
  readonly money?: Money;
}

interface Money {
  readonly amount: number;
  readonly currency: string;
}

type Node = NonNullable<RecordPageQuery['node']>;
type Meeting = Extract<Node, { readonly meetingTitle: string }>;
type Initiative = Extract<Node, { readonly initiativeTitle: string }>;
type Organisation = Extract<Node, { readonly organisationSources: unknown }>;
type Plan = Extract<Node, { readonly planTitle: string }>;
type Actor = Meeting['hosts'][number];

/** Returns a function that lists the known fields of a record and omits the unknown ones. */
export function useFields(): (node: Node) => readonly Field[] {
  const text = useText(words);
  const types = useText(meetingTypes);
  const status = useText(statuses);
  const domains = useText(domainsInShort);
  const lang = useLang();
  const { date, range, exact, count, city } = useFormat();

  function dates(start: string | null, end: string | null, precision: string | null): ReactNode {
    if (start === null) return null;
    return end === null || end === start ? date(start, precision) : range(start, end, precision);
  }

  function amount(label: string, money: Money | null): Field | null {
    return money && { label, value: exact(money.amount, money.currency), money };
  }

  function meeting(node: Meeting): (Field | null)[] {
    return [
      field(text.date, dates(node.startDate, node.endDate, node.datePrecision)),
      field(text.kind, types[node.type]),
      field(text.place, placeOf(city(node.city), node.country) ?? (node.online ? text.online : null)),
      field(text.hosts, actors(node.hosts)),
      field(text.chairs, actors(node.chairs)),
      field(text.participants, node.participants === null ? null : count(node.participants)),
      {
        label: text.taking,
        value:
          node.participatingCountries.length === 0
            ? text.nobody
            : countries(node.participatingCountries, lang),
      },
      field(text.themes, node.themes?.join(' · ')),
      field(text.documents, documents(node.documents)),
      field(text.note, node.note),
    ];
  }

  function initiative(node: Initiative): (Field | null)[] {
    const numbers = node.domains.map(({ number }) => `${number}. ${domains[number] ?? ''}`).join(' · ');
    const basis = node.domainBasis === 'STATED' ? text.stated : text.inferred;
    return [
      field(text.date, dates(node.startDate, node.endDate, node.datePrecision)),
      field(text.kind, node.initiativeKind === 'POLICY' ? text.policy : text.project),
      field(text.code, node.code),
      field(text.programme, node.programme),
      field(text.status, node.status && status[node.status]),
      amount(text.budget, node.budget),
      amount(text.eu, node.euContribution),
      field(text.domains, numbers && `${numbers} (${basis})`),
      field(text.countries, countries(node.countries, lang)),
      field(text.funders, actors(node.funders)),
      field(text.implementers, actors(node.implementers)),
      field(text.note, node.note),
    ];
  }

  function organisation(node: Organisation): (Field | null)[] {
    return [
      field(text.acronym, node.acronym),
      field(text.seat, placeOf(city(node.city), node.seat)),
      field(text.founded, node.founded),
      field(text.website, node.website && address(node.website)),
      field(text.note, node.note),
    ];
  }

  function plan(node: Plan): (Field | null)[] {
    return [
      field(text.adopted, node.adopted && date(node.adopted, node.adoptedPrecision)),
      field(text.covers, [node.from, node.to].filter((year) => year !== null).join('–')),
      field(text.areas, node.areas && node.areas.length > 0 ? areas(node.areas) : null),
      field(text.documents, documents(node.documents)),
      field(text.note, node.note),
    ];
  }

  return (node) => {
    const fields =
      'meetingTitle' in node
        ? meeting(node)
        : 'initiativeTitle' in node
          ? initiative(node)
          : 'organisationSources' in node
            ? organisation(node)
            : 'planTitle' in node
              ? plan(node)
              : [];
    return fields.filter((each) => each !== null);
  };
}

/** Builds a field, or returns null if the value is unknown. */
function field(label: string, value: ReactNode, lang?: string): Field | null {
  if (value === null || value === undefined || value === '') return null;
  return { label, value, ...(lang === undefined ? {} : { lang }) };
}

function placeOf(
  city: string | null,
  country: { readonly code: string; readonly name: string } | null,
): ReactNode {
  if (!country) return city;
  return (
    <>
      {city === null ? '' : `${city}, `}
      <Link to={`/country/${country.code}`}>{country.name}</Link>
    </>
  );
}

function countries(all: readonly { readonly code: string; readonly name: string }[], lang: Lang): ReactNode {
  if (all.length === 0) return null;
  return (
    <ul className="inline">
      {inAlphabet(all, lang).map(({ code, name }) => (
        <li key={code}>
          <Link to={`/country/${code}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

function actors(all: readonly Actor[]): ReactNode {
  if (all.length === 0) return null;
  return (
    <ul className="inline">
      {all.map((actor) =>
        'code' in actor ? (
          <li key={actor.code}>
            <Link to={`/country/${actor.code}`}>{actor.countryName}</Link>
          </li>
        ) : (
          <li key={actor.id}>
            <Link to={recordPath(actor.id)} lang={langOf(actor.organisationNameLanguage)}>
              {actor.organisationName}
            </Link>
          </li>
        ),
      )}
    </ul>
  );
}

function documents(all: Meeting['documents']): ReactNode {
  if (!all || all.length === 0) return null;
  return (
    <ul className="lines">
      {all.map(({ title, url, language }) => (
        <li key={title} lang={language ?? undefined}>
          {url === null ? title : address(url, title)}
        </li>
      ))}
    </ul>
  );
}

function address(url: string, text = url): ReactNode {
  return (
    <a href={url} rel="noreferrer">
      {text}
    </a>
  );
}

function areas(all: NonNullable<Plan['areas']>): ReactNode {
  return (
    <ol className="areas">
      {all.map(({ number, title, titleLanguage, objectives }) => (
        <li key={`${number ?? ''}${title}`}>
          <details>
            <summary>
              {number === null ? '' : `${number}. `}
              <span lang={langOf(titleLanguage)}>{title}</span>
            </summary>
            <ul>
              {objectives.map((objective, index) => (
                <li key={index}>
                  <span lang={langOf(objective.titleLanguage)}>{objective.title}</span>
                  <ul>
                    {objective.actions.map((action, place) => (
                      <li key={place} lang={langOf(action.titleLanguage)}>
                        {action.title}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ol>
  );
}
