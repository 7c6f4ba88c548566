import { Module } from '@nestjs/common';
import { DirectoryModule } from '@app/directory';
import { Contacts } from './contacts.service.js';
import { PersonalData } from './personal-data.service.js';
import { Retention } from './retention.service.js';
import { RetentionSweep } from './sweep.service.js';

const services = [Contacts, PersonalData, Retention, RetentionSweep];

@Module({ imports: [DirectoryModule], providers: services, exports: services })
export class PrivacyModule {}
