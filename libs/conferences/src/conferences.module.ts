import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConferenceMemberRow, ConferenceRow } from './conference.entity.js';
import { DistrictSetup } from './district-setup.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ConferenceRow, ConferenceMemberRow])],
  providers: [DistrictSetup],
  exports: [DistrictSetup],
})
export class ConferencesModule {}
