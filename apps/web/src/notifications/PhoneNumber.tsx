/** Large, since it is read off while dialling; a telephone dials it by itself. */
export function PhoneNumber({ phone }: { readonly phone: string }) {
  return (
    <a
      className="link figures inline-flex min-h-11 items-center text-std-28B-150 wrap-anywhere"
      href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}
    >
      {phone}
    </a>
  );
}
