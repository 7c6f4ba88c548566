import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConferenceMemberRow, ConferenceRow } from './conference.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([ConferenceRow, ConferenceMemberRow])] })
export class ConferencesModule {}
