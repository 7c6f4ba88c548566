import { ImportsModule } from '@app/imports';
import { Module } from '@nestjs/common';
import {
  ImportDuplicateResolver,
  ImportedOfferResolver,
  ImportFieldsResolver,
  ImportRowResolver,
} from './import-fields.resolver.js';
import { ImportsResolver } from './imports.resolver.js';

@Module({
  imports: [ImportsModule],
  providers: [
    ImportsResolver,
    ImportFieldsResolver,
    ImportRowResolver,
    ImportDuplicateResolver,
    ImportedOfferResolver,
  ],
})
export class ImportsApiModule {}
