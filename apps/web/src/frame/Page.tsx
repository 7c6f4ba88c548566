import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { frameText } from '../i18n/frame.js';
import { useText } from '../i18n/language.js';
import { classNames } from '../ui/class-names.js';
import { Breadcrumb, type Crumb } from '../ui/index.js';

export interface PageProps {
  /** The thing's own name, not its kind's. */
  readonly title: string;
  /** Under the title: date, place, state. */
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly actions?: ReactNode;
  /** `narrow` for forms and reading, `wide` for boards. */
  readonly width?: 'narrow' | 'normal' | 'wide';
  readonly children: ReactNode;
}

const widths = { narrow: 'max-w-3xl', normal: 'max-w-6xl', wide: 'max-w-none' } as const;

/** The address whose title had the focus last; none before the first page, which leaves the focus to the browser. */
let addressInFocus: string | undefined;

/** After a change of page, keyboard and screen reader stand at its title. */
function useFocusOnArrival() {
  const [address] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (addressInFocus !== undefined && addressInFocus !== address) heading.current?.focus();
    addressInFocus = address;
  }, [address]);
  return heading;
}

export function Page({ title, lead, crumbs = [], actions, width = 'normal', children }: PageProps) {
  const t = useText(frameText);
  const heading = useFocusOnArrival();
  useEffect(() => {
    document.title = `${title}｜${t.product}`;
  }, [title, t]);
  return (
    <div className={classNames('flex flex-col gap-6', widths[width])}>
      <div className="flex flex-col gap-2">
        <Breadcrumb crumbs={crumbs} />
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <h1 ref={heading} tabIndex={-1} className="min-w-0 text-std-24B-150 roomy:text-std-28B-150">
            {title}
          </h1>
          {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
        </div>
        {lead && <div>{lead}</div>}
      </div>
      {children}
    </div>
  );
}
