import { AfterDeliveryModule } from '@app/notifications';
import { Module } from '@nestjs/common';

/** The services behind `/bounces`, which is no resolver's. */
@Module({ imports: [AfterDeliveryModule] })
export class BouncesApiModule {}
