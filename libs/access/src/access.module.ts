import { DirectoryModule } from '@app/directory';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Attempts } from './attempts.service.js';
import { FirstAdministrator } from './first-administrator.service.js';
import { Passwords } from './passwords.service.js';
import { PersonRow, RoleGrantRow } from './person.entity.js';
import { SessionRow } from './session.entity.js';
import { SignIn } from './sign-in.service.js';

@Module({
  imports: [DirectoryModule, TypeOrmModule.forFeature([PersonRow, RoleGrantRow, SessionRow])],
  providers: [Attempts, Passwords, SignIn, FirstAdministrator],
  exports: [Attempts, Passwords, SignIn, FirstAdministrator],
})
export class AccessModule {}
