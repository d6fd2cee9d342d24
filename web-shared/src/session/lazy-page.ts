import { type ComponentType, lazy } from 'react';
import { loadNamespaces } from '../i18n/i18n';
import type { Namespace } from '../i18n/namespaces';

/** A route's `lazy`: the page's code and its texts are fetched side by side. */
export function lazyPage<Props = object>(
  load: () => Promise<ComponentType<Props>>,
  ...texts: Namespace[]
): () => Promise<{ Component: ComponentType<Props> }> {
  return async () => {
    const [Component] = await Promise.all([load(), loadNamespaces(...texts)]);
    return { Component };
  };
}

/** A part of a page that comes, with its texts, when it is first shown. */
export function lazyPart<Props = object>(load: () => Promise<ComponentType<Props>>, ...texts: Namespace[]) {
  const fetchPart = lazyPage(load, ...texts);
  return lazy(async () => ({ default: (await fetchPart()).Component }));
}
