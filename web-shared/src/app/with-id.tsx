import type { ComponentType } from 'react';
import { useParams } from 'react-router';

/** A page of one thing, which the address names; another thing begins it anew. */
export const withId = (Page: ComponentType<{ id: string }>): ComponentType =>
  function PageOfAddress() {
    const { id = '' } = useParams();
    return <Page key={id} id={id} />;
  };
