import { useEffect, useState } from 'react';

const pauseMs = 600;

/** A value once it has rested for a moment: what is being typed isn't sent letter by letter. */
export function useLater(value: string): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
