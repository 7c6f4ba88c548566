import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistrictRow, TownRow, WardRow } from './district.entity.js';
import { AssociationRow, CompanyRow, ContactRow, OrganisationRow, SiteRow } from './organisation.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      WardRow,
      DistrictRow,
      TownRow,
      OrganisationRow,
      CompanyRow,
      AssociationRow,
      SiteRow,
      ContactRow,
    ]),
  ],
})
export class DirectoryModule {}
