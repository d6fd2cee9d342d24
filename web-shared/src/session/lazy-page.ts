import type { ComponentType } from 'react';
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
