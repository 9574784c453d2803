import type { SearchOptions } from '../../docx/search';
import type { Answer, WordObject } from '../word-object';

/** The options of a search are an object of their own, filled by the client before it searches. */
interface SearchOptionsObject extends WordObject {
  readonly options: SearchOptions;
}

const names: Readonly<Record<string, keyof SearchOptions>> = {
  IgnorePunct: 'ignorePunct',
  IgnoreSpace: 'ignoreSpace',
  MatchCase: 'matchCase',
  MatchPrefix: 'matchPrefix',
  MatchSuffix: 'matchSuffix',
  MatchWildcards: 'matchWildcards',
  MatchWholeWord: 'matchWholeWord',
};

/** New search options, all off. */
export function searchOptionsObject(): WordObject {
  const options: { -readonly [Option in keyof SearchOptions]: boolean } = {
    ignorePunct: false,
    ignoreSpace: false,
    matchCase: false,
    matchPrefix: false,
    matchSuffix: false,
    matchWildcards: false,
    matchWholeWord: false,
  };
  const object: SearchOptionsObject = {
    className: 'SearchOptions',
    propertyNames: Object.keys(names),
    options,
    identity: () => ({}),
    property: (_session, name): Answer | undefined => {
      const option = names[name];
      return option === undefined ? undefined : options[option];
    },
    navigate: () => undefined,
    call: () => undefined,
    set(_session, name, args) {
      const option = names[name];
      if (option === undefined) return false;
      options[option] = args.flag(0);
      return true;
    },
    items: () => null,
  };
  return object;
}

/** The options an object holds; none set where there is no object. */
export function optionsOf(object: WordObject | null): Partial<SearchOptions> {
  return object !== null && isSearchOptions(object) ? object.options : {};
}

function isSearchOptions(object: WordObject): object is SearchOptionsObject {
  return 'options' in object;
}
