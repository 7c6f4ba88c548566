import { Link } from 'wouter';
import { frameText } from '../i18n/frame.js';
import { useLanguage, useText } from '../i18n/language.js';
import { Icon } from '../ui/index.js';
import { Menu, menuRow } from './Menu.js';
import { placesOf, type Workplace } from './places.js';

export interface TopBarProps {
  readonly person: string | undefined;
  readonly workplace: Workplace | undefined;
  readonly workplaces: readonly Workplace[];
  readonly onSignOut: () => void;
  /** Tells the viewer's own setting, beside this browser's. */
  readonly onLanguage?: ((language: 'ja' | 'en') => void) | undefined;
}

export function TopBar(props: TopBarProps) {
  const t = useText(frameText);
  return (
    <header className="not-on-paper sticky top-0 z-10 flex h-16 items-center gap-3 border-b border-solid-gray-300 bg-white px-4">
      <Link
        href={homeOf(props.workplace)}
        className="inline-flex min-h-11 shrink-0 items-center gap-2 text-std-18B-160 text-key-1000 hover:underline"
      >
        <img src="/icon.svg" alt="" width={32} height={32} />
        <span className="phone:sr-only">{t.product}</span>
      </Link>
      <div className="min-w-0 flex-1 border-l border-solid-gray-420 pl-3">
        <WorkplaceName {...props} />
      </div>
      <div className={props.person === undefined ? '' : 'phone:hidden'}>
        <LanguageSwitch onLanguage={props.onLanguage} />
      </div>
      {props.person !== undefined && <MeMenu {...props} person={props.person} />}
    </header>
  );
}

function WorkplaceName({ workplace, workplaces }: TopBarProps) {
  const t = useText(frameText);
  if (!workplace) return null;
  if (workplaces.length < 2) return <p className="truncate text-std-16N-170">{workplace.name}</p>;
  return (
    <Menu
      label={`${t.switchWorkplace}：${workplace.name}`}
      align="left"
      face={<span className="truncate">{workplace.name}</span>}
    >
      {(close) => (
        <ul>
          {workplaces.map((other) => (
            <li key={other.root + other.kind}>
              <Link
                href={homeOf(other)}
                onClick={close}
                aria-current={other === workplace || undefined}
                className={menuRow}
              >
                {other.name}
                {other === workplace && <span className="text-solid-gray-700">（{t.currentWorkplace}）</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  );
}

export function LanguageSwitch({ onLanguage }: Pick<TopBarProps, 'onLanguage'>) {
  const t = useText(frameText);
  const { language, setLanguage } = useLanguage();
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <button
      type="button"
      lang={other}
      onClick={() => {
        setLanguage(other);
        onLanguage?.(other);
      }}
      className="inline-flex min-h-11 items-center rounded-6 px-2 whitespace-nowrap underline underline-offset-4 hover:bg-solid-gray-50"
    >
      {t.otherLanguage}
    </button>
  );
}

/** On a phone the language is in here, so that the bar has room for the office's name. */
function MeMenu({ person, onSignOut, onLanguage }: TopBarProps & { readonly person: string }) {
  const t = useText(frameText);
  return (
    <Menu
      label={t.me(person)}
      face={
        <>
          <Icon name="person" />
          <span className="phone:sr-only">{person}</span>
        </>
      }
    >
      {(close) => (
        <>
          <p className="px-4 py-2 text-std-16B-170 roomy:hidden">{person}</p>
          <div className="px-2 roomy:hidden">
            <LanguageSwitch onLanguage={onLanguage} />
          </div>
          <Link href="/account" onClick={close} className={menuRow}>
            {t.account}
          </Link>
          <button
            type="button"
            className={menuRow}
            onClick={() => {
              close();
              onSignOut();
            }}
          >
            {t.signOut}
          </button>
        </>
      )}
    </Menu>
  );
}

function homeOf(workplace: Workplace | undefined): string {
  return (workplace && placesOf(workplace)[0]?.path) ?? '/';
}
