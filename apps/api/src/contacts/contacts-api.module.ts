import { PrivacyModule } from '@app/privacy';
import { Module } from '@nestjs/common';
import { ContactsResolver } from './contacts.resolver.js';

@Module({ imports: [PrivacyModule], providers: [ContactsResolver] })
export class ContactsApiModule {}
