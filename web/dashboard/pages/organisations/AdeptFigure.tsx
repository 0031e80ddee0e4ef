import { AdeptOrganisations } from '../../documents/AdeptOrganisations.generated';
import { Figure } from '../../figure/Figure';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { OrganisationItems } from './OrganisationItems';
import { sheetOf } from './sheetOf';
import { words } from './words';

/** The organisations whose role in ADEPT is known. */
export function AdeptFigure() {
  const text = useText(words);
  const { place } = useFormat();
  const question = useQuestion(AdeptOrganisations, { language: useLanguage() });
  const found = question.answer?.data?.adept?.organisations;
  return (
    <Figure
      title={found ? text.found(found.length) : text.title}
      name={text.nameAdept}
      question={question}
      isLost={({ adept }) => adept === null}
      isEmpty={({ adept }) => adept?.organisations.length === 0}
      empty={text.empty}
      sheet={({ adept }) => sheetOf(adept?.organisations ?? [], text, place)}
      sources={({ adept }) => sourcesOf(adept?.organisations ?? [])}
      caveats={[text.partial]}
    >
      {({ adept }) => <OrganisationItems organisations={adept?.organisations ?? []} />}
    </Figure>
  );
}
