import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { Frame } from '../frame/Frame.js';
import type { Workplace } from '../frame/places.js';
import { FormSample } from './FormSample.js';
import { NeedsSample } from './NeedsSample.js';
import { StatesSample } from './StatesSample.js';

const workplaces: readonly Workplace[] = [
  { kind: 'OFFICER', root: '/ui', name: '赤坂地区総合支所' },
  { kind: 'COORDINATOR', root: '/ui/board', name: '赤坂・青山会議' },
];

const samples: Readonly<Record<string, ReactNode>> = {
  needs: <NeedsSample />,
  form: <FormSample />,
  states: <StatesSample />,
};

/** Every part of the design system with made-up words, to be looked at and photographed; never in the product. */
export function Gallery() {
  const [search] = useSearchParams();
  const shown = workplaces[search.has('coordinator') ? 1 : 0];
  return (
    <Frame person="山田 花子" workplace={shown} workplaces={workplaces} onSignOut={() => undefined}>
      {samples[search.get('sample') ?? 'needs'] ?? samples.needs}
    </Frame>
  );
}
