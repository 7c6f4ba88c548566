import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { classNames } from './class-names.js';
import { Icon } from './Icon.js';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

/** The way here; the page itself is its title, so it isn't repeated. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useText(uiText);
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={t.breadcrumb} className="not-on-paper">
      <ol className="flex flex-wrap items-center gap-x-1 text-std-16N-170">
        {crumbs.map((crumb, index) => (
          <li key={crumb.to} className="inline-flex items-center gap-1">
            <Link href={crumb.to} className="link inline-flex min-h-8 items-center">
              {crumb.label}
            </Link>
            {index < crumbs.length - 1 && <Icon name="right" className="size-4 text-solid-gray-600" />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface Tab {
  readonly key: string;
  readonly label: string;
  readonly count?: number;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The part of the address that says which; the first tab is the address without it. */
  readonly parameter?: string;
}

/** Tabs are links: each has an address, Enter opens it, the browser's back button goes back. */
export function Tabs({ label, tabs, parameter = 'tab' }: TabsProps) {
  const [path] = useLocation();
  const [search] = useSearchParams();
  const current = useTab(tabs, parameter);
  const address = (key: string) => {
    const next = new URLSearchParams(search);
    if (key === tabs[0]?.key) next.delete(parameter);
    else next.set(parameter, key);
    const query = next.toString();
    return query ? `${path}?${query}` : path;
  };
  return (
    <nav aria-label={label} className="not-on-paper border-b border-solid-gray-420">
      <ul className="-mb-px flex flex-wrap">
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link
              href={address(tab.key)}
              aria-current={tab.key === current ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-12 items-center gap-2 border-b-4 px-4 hover:bg-solid-gray-50',
                tab.key === current
                  ? 'border-key-900 text-std-17B-170 text-key-1000'
                  : 'border-transparent text-solid-gray-800 hover:border-solid-gray-420 forced-colors:border-[Canvas]',
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="figures text-std-16N-170">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which tab the address names; an unknown name means the first. */
export function useTab(tabs: readonly Tab[], parameter = 'tab'): string {
  const [search] = useSearchParams();
  const named = search.get(parameter);
  return tabs.find((tab) => tab.key === named)?.key ?? tabs[0]?.key ?? '';
}

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-4 py-1 text-key-1000 underline underline-offset-4 hover:bg-key-50 [&::-webkit-details-marker]:hidden">
        <Icon name="down" className="size-5 transition-transform group-open:rotate-180" />
        {summary}
      </summary>
      <div className="py-3 pl-7">{children}</div>
    </details>
  );
}

export interface CardProps {
  readonly title?: ReactNode;
  readonly level?: 2 | 3;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Card({ title, level = 2, actions, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="flex flex-col gap-3 rounded-12 border border-solid-gray-300 bg-white p-5 roomy:p-6">
      {(title !== undefined || actions) && (
        <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          {title !== undefined && <Heading className="min-w-0 text-std-20B-160">{title}</Heading>}
          {actions}
        </header>
      )}
      {children}
    </article>
  );
}

export interface SectionProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, actions, children }: SectionProps) {
  return (
    <section className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 className="text-std-24B-150">{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** 日時・会場・集合 …: one line each, empty ones left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 roomy:grid-cols-[fit-content(50%)_minmax(0,1fr)] roomy:gap-y-2">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== false && value !== '')
        .map(({ term, value }) => (
          <div key={term} className="contents">
            <dt className="text-solid-gray-700 phone:mt-2 phone:text-std-16N-170">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
