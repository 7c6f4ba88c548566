import { useParams } from 'wouter';
import { useLanguage } from '../i18n/language.js';
import { useSession } from '../session/session.js';

/** The company that the address names, if the viewer acts for it. */
export function useCompany(): { readonly id: string; readonly name: string } | undefined {
  const { company: id } = useParams<{ company?: string }>();
  const { viewer } = useSession();
  const { language } = useLanguage();
  const company = viewer?.companies.find((own) => own.id === id);
  if (!company) return undefined;
  return { id: company.id, name: language === 'en' && company.nameEn ? company.nameEn : company.name };
}
