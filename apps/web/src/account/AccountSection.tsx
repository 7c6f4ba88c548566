import { useId, type ReactNode } from 'react';

interface AccountSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function AccountSection({ title, children }: AccountSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col items-start gap-4 border-t border-solid-gray-300 pt-6"
    >
      <h2 id={id} className="text-std-20B-160">
        {title}
      </h2>
      {children}
    </section>
  );
}
