import { record } from '@app/audit';
import { dateInJapan } from '@app/domain';
import { WardRow } from '@app/directory';
import { Clock, Database, systemScope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { type PasswordProblem, passwordProblem } from './password-rule.js';
import { Passwords } from './passwords.service.js';
import { PersonRow, RoleGrantRow } from './person.entity.js';

export interface NewAdministrator {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** Needed where the database has no ward yet, or several. */
  readonly ward?: { readonly code: string; readonly name: string; readonly nameEn: string } | null;
}

export type AdministratorRefusal = 'WARD_MISSING' | 'WARD_NOT_CHOSEN' | 'EMAIL_TAKEN' | PasswordProblem;

/** Makes who sets everything else up. For the command line only: the API has no way to it. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  /** @returns the refusal, or null when it is done */
  async create(wanted: NewAdministrator): Promise<AdministratorRefusal | null> {
    const names = [wanted.name, wanted.email, wanted.ward?.name ?? '', wanted.ward?.nameEn ?? ''];
    const problem = passwordProblem(wanted.password, names);
    if (problem) return problem;
    const passwordHash = await this.passwords.hash(wanted.password);
    return this.database.run(systemScope, async (tx) => {
      const ward = await wardOf(tx, wanted);
      if (typeof ward === 'string') return ward;
      const taken = await tx
        .createQueryBuilder(PersonRow, 'person')
        .where('lower(person.email) = lower(:email)', { email: wanted.email })
        .getExists();
      if (taken) return 'EMAIL_TAKEN';
      const person = tx.create(PersonRow, {
        wardId: ward.id,
        name: wanted.name,
        email: wanted.email,
        passwordHash,
      });
      await tx.save(person);
      await tx.insert(RoleGrantRow, {
        personId: person.id,
        role: 'WARD_ADMINISTRATOR',
        startsOn: dateInJapan(this.clock.now()),
      });
      await record(tx, systemScope, {
        action: 'createAdministrator',
        subjectType: 'person',
        subjectId: person.id,
      });
      return null;
    });
  }
}

async function wardOf(tx: Transaction, { ward }: NewAdministrator): Promise<WardRow | AdministratorRefusal> {
  const wards = await tx.find(WardRow);
  if (!ward) return wards.length > 1 ? 'WARD_NOT_CHOSEN' : (wards[0] ?? 'WARD_MISSING');
  return wards.find(({ code }) => code === ward.code) ?? tx.save(tx.create(WardRow, ward));
}
