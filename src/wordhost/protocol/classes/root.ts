import { ApiError } from '../api-error';
import { wordObject, type WordClass, type WordObject } from '../word-object';
import { documentObject } from './document';
import { searchOptionsObject } from './search-options';

/** The object that every batch starts from: the document. */
export function rootObject(): WordObject {
  return documentObject();
}

/** An object that the client makes by its class's full name. */
export function serviceObject(name: string): WordObject {
  if (name === 'Microsoft.WordServices.SearchOptions') return searchOptionsObject();
  if (name === 'Microsoft.InternalService.AddinInternalService')
    return wordObject(addinInternalService, null);
  throw new ApiError('ApiNotFound', `This stand-in for Word does not know ${name}.`);
}

/** Office.js tells it that the ribbon commands' functions can be called. */
const addinInternalService: WordClass<null> = {
  name: 'AddinInternalService',
  commands: { NotifyActionHandlerReady: () => undefined },
};
